# The simulator in a container:
#
#   mvn -q -pl simulator -am package -DskipTests
#   docker build -t cobrowse-simulator .
#   docker run --rm -p 127.0.0.1:8080:8080 cobrowse-simulator
#
# docs/testkit.md says more. The same file makes the image of CobrowseSimulatorContainer.

FROM eclipse-temurin:21-jre

COPY simulator/target/cobrowse-simulator.jar /opt/cobrowse/cobrowse-simulator.jar

# what the first start would do, done once: docs/start-up.md
ENV COBROWSE_SIMULATOR_CACHE=/opt/cobrowse/cache
RUN java -jar /opt/cobrowse/cobrowse-simulator.jar prepare && chmod -R a+rX /opt/cobrowse/cache

# for --simulator.data=/data, where a volume can be
RUN mkdir /data && chown 10001:10001 /data

USER 10001:10001

# inside a container every address is the container's; the control API wants a token then
ENV SERVER_ADDRESS=0.0.0.0

EXPOSE 8080

HEALTHCHECK --interval=10s --timeout=10s --start-period=60s --retries=3 \
    CMD ["java", "-jar", "/opt/cobrowse/cobrowse-simulator.jar", "health"]

ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/opt/cobrowse/cobrowse-simulator.jar"]
